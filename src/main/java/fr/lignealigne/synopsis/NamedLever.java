package fr.lignealigne.synopsis;

import fr.lignealigne.plan.ItemId;
import java.util.List;

/**
 * A measure that organisations named among their two or three levers, in remarks they deposited.
 *
 * @param organisations their names, in the order of the alphabet
 */
public record NamedLever(ItemId measure, String title, List<String> organisations) {}
