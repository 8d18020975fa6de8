/** The working files of the administration: the synopsis as tables and documents, and what comes back in a table. */
@NullMarked
package fr.lignealigne.export.working;

import org.jspecify.annotations.NullMarked;
