/** A file comes in: its format is told, its reader called, in a process of its own where nobody vouches for it. */
@NullMarked
@NamedInterface("intake")
package fr.lignealigne.plan.imports.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
