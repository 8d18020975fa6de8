/** The next draft: accepted wordings put into the text of a version, word by word. */
@NullMarked
@NamedInterface("drafting")
package fr.lignealigne.plan.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
