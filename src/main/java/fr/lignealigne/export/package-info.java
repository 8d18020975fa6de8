/** Documents that leave the portal: one class a format, each asking the services for what its reader may see. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "bilateral",
            "bilateral::agenda",
            "bilateral::contribution",
            "bilateral::minutes",
            "bilateral::request",
            "bilateral::ui",
            "decision",
            "decision::sitting",
            "decision::summary",
            "decision::trace",
            "decision::ui",
            "plan",
            "plenary",
            "plan::imports",
            "plan::intake",
            "plan::linemap",
            "remark",
            "synopsis",
            "synopsis::ui"
        })
package fr.lignealigne.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
