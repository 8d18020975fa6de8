/** Joint positions of the Collective: merged from shared remarks, signed by associations, deposited as one remark. */
@NullMarked
package fr.lignealigne.collective.position;

import org.jspecify.annotations.NullMarked;
