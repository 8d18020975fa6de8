/** The State's sign-on, ProConnect: going there, coming back, leaving both. A setting switches it on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account::ui"})
package fr.lignealigne.proconnect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
