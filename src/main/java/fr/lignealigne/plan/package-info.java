/** The text: plans, their versions, items and numbered lines; import and comparison. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account"})
package fr.lignealigne.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
