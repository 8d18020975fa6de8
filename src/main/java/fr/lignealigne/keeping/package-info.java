/** What is kept of people: why, for how long, who reads it, how it goes; and of whoever leaves, that it goes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account::ui", "export"})
package fr.lignealigne.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
