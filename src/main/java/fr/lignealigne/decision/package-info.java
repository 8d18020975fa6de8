/** Advice, decision, release: what becomes of each remark. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::ui",
            "live",
            "plan",
            "consultation",
            "remark",
            "remark::ui",
            "synopsis",
            "synopsis::alike",
            "synopsis::ui"
        })
package fr.lignealigne.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
