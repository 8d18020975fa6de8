/** The page of the sealed snapshots, and their addresses. */
@NullMarked
package fr.lignealigne.audit.seal.ui;

import org.jspecify.annotations.NullMarked;
