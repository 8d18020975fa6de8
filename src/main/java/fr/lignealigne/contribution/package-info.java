/** Older contributions: letters of an association, kept as files and placed on the text passage by passage. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "attachment",
            "plan",
            "plan::imports",
            "plan::intake",
            "plan::linemap",
            "consultation",
            "remark"
        })
package fr.lignealigne.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
