/** The agenda of a meeting: what is talked about, in which order and for how long, written by both sides. */
@NullMarked
@NamedInterface("agenda")
package fr.lignealigne.bilateral.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
