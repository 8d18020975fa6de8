/** Computes a whole calendar of exchanges: a problem in the field's words goes in, plans with their reasons come out. */
@NullMarked
@NamedInterface("planner")
package fr.lignealigne.bilateral.planner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
