/** A file comes in: its format is told, its reader called, in a process of its own where nobody vouches for it. */
@NullMarked
package fr.lignealigne.plan.imports.intake;

import org.jspecify.annotations.NullMarked;
