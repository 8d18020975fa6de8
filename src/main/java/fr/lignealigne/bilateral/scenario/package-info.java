/** Proposals for the whole calendar: computed, kept, compared, and published as a whole or not at all. */
@NullMarked
@NamedInterface("scenario")
package fr.lignealigne.bilateral.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
