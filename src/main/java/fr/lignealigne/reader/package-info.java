/** The line-by-line page: the text, its remarks and their answers side by side. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::ui",
            "live",
            "attachment",
            "attachment::ui",
            "plan",
            "plan::imports",
            "collective",
            "consultation",
            "contribution",
            "consultation::ui",
            "remark",
            "remark::ui",
            "question",
            "question::ui",
            "decision",
            "decision::summary",
            "decision::ui",
            "decision::trace",
            "decision::trace-ui"
        })
package fr.lignealigne.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
