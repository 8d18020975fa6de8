/** Bilateral exchanges: officials, rooms, bookings that cannot overlap. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account::ui", "timeline", "remark"})
package fr.lignealigne.bilateral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
