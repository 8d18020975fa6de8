/** Joint positions of the Collective: merged from shared remarks, signed by associations, deposited as one remark. */
@NullMarked
@NamedInterface("position")
package fr.lignealigne.collective.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
