/** The journal: who did what and when, added to and never changed; it holds no text. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "attachment",
            "plan",
            "collective::position",
            "consultation",
            "remark",
            "question",
            "plenary",
            "decision",
            "decision::sitting",
            "decision::summary",
            "decision::trace",
            "bilateral",
            "bilateral::contribution",
            "bilateral::minutes",
            "bilateral::request",
            "export",
            "keeping"
        })
package fr.lignealigne.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
