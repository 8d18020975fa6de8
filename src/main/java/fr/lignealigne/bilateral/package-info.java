/** Bilateral exchanges: officials, rooms, bookings that cannot overlap. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "node",
            "account::ui",
            "live",
            "plan",
            "timeline",
            "remark",
            "remark::ui",
            "decision"
        })
package fr.lignealigne.bilateral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
