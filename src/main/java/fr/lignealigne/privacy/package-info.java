/** What in a text may identify a person: found by rules on this server, never kept, never told to anybody else. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.lignealigne.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
