/** The public summary of a round, as a file to be published where the State publishes. */
@NullMarked
package fr.lignealigne.export.summary;

import org.jspecify.annotations.NullMarked;
