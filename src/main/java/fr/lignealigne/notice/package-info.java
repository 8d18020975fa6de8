/** What awaits each person and where, without a word of it: in a list, and by mail as they chose. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account::ui", "live"})
package fr.lignealigne.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
