/** The calendar of the procedure: milestones, and the history of their dates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "plan"})
package fr.lignealigne.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
