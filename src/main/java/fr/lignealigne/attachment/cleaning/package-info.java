/**
 * What a file is, what it must not hold, and what it tells beside its content, taken out; in a process of its own, since
 * nobody vouches for what is sent.
 */
@NullMarked
package fr.lignealigne.attachment.cleaning;

import org.jspecify.annotations.NullMarked;
