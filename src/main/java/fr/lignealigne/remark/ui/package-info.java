/** The pages of {@link fr.lignealigne.remark}, and the card and form of a remark that the reading page uses too. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.remark.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
