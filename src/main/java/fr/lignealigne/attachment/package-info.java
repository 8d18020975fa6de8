/** Files: checked, cleaned, stored, and read under the wall of what they hang on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account"})
package fr.lignealigne.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
