/** The Collective's own room: what its members share, say to each other and prepare, out of the State's sight. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::ui",
            "live",
            "attachment",
            "attachment::ui",
            "privacy",
            "privacy::ui",
            "plan",
            "consultation",
            "consultation::ui",
            "remark",
            "remark::ui"
        })
package fr.lignealigne.collective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
