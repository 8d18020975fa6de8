/** Answer texts that those who prepare the answers keep for each other, and where they were taken up. */
@NullMarked
@NamedInterface("template")
package fr.lignealigne.decision.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
