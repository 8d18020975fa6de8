/** Rounds: who may speak on which version, and until when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account::ui", "live", "plan", "timeline"})
package fr.lignealigne.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
