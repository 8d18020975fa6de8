/** Zipped files and the XML in them, from hands that nobody vouches for. */
@NullMarked
package fr.lignealigne.plan.imports.archive;

import org.jspecify.annotations.NullMarked;
