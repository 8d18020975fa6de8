/** Who is here, for which organisation, with which rights. */
@NullMarked
@ApplicationModule(allowedDependencies = {"node"})
package fr.lignealigne.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
