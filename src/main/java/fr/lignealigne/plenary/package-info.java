/** Plenary meetings: agenda, who came, minutes by speaker and reply, decisions, next dates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "live", "timeline", "timeline::ui"})
package fr.lignealigne.plenary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
