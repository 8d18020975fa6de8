/** The consolidated reading of what was deposited: by passage and by measure, organisations counted and not messages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "plan", "plan::drafting", "consultation", "remark", "remark::ui"})
package fr.lignealigne.synopsis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
