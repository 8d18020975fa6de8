/** Sealed snapshots: at each deadline what was there, as one file with its hashes, that anyone can verify without the portal. */
@NullMarked
package fr.lignealigne.audit.seal;

import org.jspecify.annotations.NullMarked;
