/** What every reader shares: what it finds, how long it may take, and which words and signs make a plan of a text. */
@NullMarked
package fr.lignealigne.plan.imports.reading;

import org.jspecify.annotations.NullMarked;
