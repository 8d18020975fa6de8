/** Advice, decision, release: what becomes of each remark. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "live",
            "plan",
            "consultation",
            "remark",
            "remark::ui",
            "synopsis",
            "synopsis::ui"
        })
package fr.lignealigne.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
