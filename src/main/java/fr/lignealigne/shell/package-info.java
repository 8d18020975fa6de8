/** The frame of every page: layout, sign-in, security, errors. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "account::ui", "live", "node", "notice", "notice::ui", "proconnect"})
package fr.lignealigne.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
