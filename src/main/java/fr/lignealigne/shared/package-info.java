/** Value types and words without any business meaning. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package fr.lignealigne.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
