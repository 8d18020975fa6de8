/** Open pages hear what changed while they are read, each of them only what its viewer may know. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "node"})
package fr.lignealigne.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
