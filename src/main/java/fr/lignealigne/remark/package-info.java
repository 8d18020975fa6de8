/** Remarks on the text: drafts, deposits and receipts, and their life from version to version. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "node",
            "attachment",
            "attachment::ui",
            "live",
            "privacy",
            "privacy::ui",
            "plan",
            "consultation"
        })
package fr.lignealigne.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
