package fr.lignealigne.export.word;

import fr.lignealigne.plan.ItemId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark by which a paragraph of a Word file says which item it is: a bookmark around its words. One whose name begins
 * with an underscore is in no list that Word or LibreOffice shows (ECMA-376 part 1, 17.13.6), and both keep it.
 */
public final class ItemMark {

    private static final Pattern NAME = Pattern.compile(
            "_LaL_(\\p{XDigit}{8})(\\p{XDigit}{4})(\\p{XDigit}{4})" + "(\\p{XDigit}{4})(\\p{XDigit}{12})");

    private ItemMark() {}

    /** The name of an item's bookmark, at most the 40 characters that Word allows. */
    public static String of(ItemId item) {
        return "_LaL_" + item.toString().replace("-", "");
    }

    /** The item that a bookmark of this name marks. */
    public static Optional<ItemId> item(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(new ItemId(UUID.fromString(matcher.replaceAll("$1-$2-$3-$4-$5"))))
                : Optional.empty();
    }
}
