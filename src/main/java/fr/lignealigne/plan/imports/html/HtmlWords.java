package fr.lignealigne.plan.imports.html;

import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.Raised;
import fr.lignealigne.plan.imports.reading.HeadingCues;
import fr.lignealigne.plan.imports.reading.Marker;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The text of a piece of HTML inside Markdown, paragraph by paragraph; its tags are told, never obeyed. */
public final class HtmlWords {

    /** Tags inside a paragraph; all others end it. */
    private static final Set<String> INSIDE = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "em", "i", "img", "ins", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "u", "wbr");

    private static final Pattern DESCRIPTION = Pattern.compile("(?i)\\salt=([\"'])([^\"']{0,2000})\\1");

    private final String html;
    private final Reading reading;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder tags = new StringBuilder();
    private int heading;
    private boolean item;
    private int position;
    private int struck = -1;

    private HtmlWords(String html, Reading reading) {
        this.html = html;
        this.reading = reading;
    }

    public static void read(String html, Reading reading) {
        new HtmlWords(html, reading).all();
    }

    public static String comment(String html) {
        int end = html.endsWith("-->") ? html.length() - 3 : html.length();
        return html.substring(Math.min(4, end), end);
    }

    private void all() {
        for (int at = 0; at < html.length(); ) {
            TimeLimit.check();
            int open = html.indexOf('<', at);
            say(html.substring(at, open < 0 ? html.length() : open));
            at = open < 0 ? html.length() : html.startsWith("<!--", open) ? commented(open) : tag(open);
        }
        endBlock();
        reading.leaveOut(Sort.MARKUP, tags.toString());
    }

    private int commented(int open) {
        int close = html.indexOf("-->", open + 4);
        int end = close < 0 ? html.length() : close + 3;
        endBlock();
        reading.leaveOut(Sort.COMMENT, comment(html.substring(open, end)));
        return end;
    }

    private int tag(int open) {
        int close = html.indexOf('>', open);
        boolean isTag = open + 1 < html.length()
                && (Character.isLetter(html.charAt(open + 1)) || "/!?".indexOf(html.charAt(open + 1)) >= 0);
        if (close < 0 || !isTag) {
            say("<");
            return open + 1;
        }
        String tag = html.substring(open, close + 1);
        String name = name(tag);
        if (name.equals("script") || name.equals("style")) {
            return program(open, close, name);
        }
        Matcher described = DESCRIPTION.matcher(tag);
        boolean picture = name.equals("img") && described.find();
        tags.append(picture ? tag.substring(0, described.start()) + tag.substring(described.end()) : tag);
        boolean ends = tag.startsWith("</");
        if (!INSIDE.contains(name)) {
            endBlock();
            heading = !ends && name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
            item = !ends && name.equals("li");
        }
        switch (name) {
            case "sup", "sub" -> position = ends ? 0 : name.equals("sup") ? 1 : -1;
            case "del", "s" -> struck(ends);
            case "img" ->
                reading.leaveOut(Sort.PICTURE, picture ? Parser.unescapeEntities(described.group(2), true) : "");
            default -> {}
        }
        return close + 1;
    }

    /** What a program or a style sheet says is no text. */
    private int program(int open, int close, String name) {
        int end = close + 1;
        if (html.charAt(open + 1) != '/') {
            int ending = html.toLowerCase(Locale.ROOT).indexOf("</" + name, close);
            int closed = ending < 0 ? -1 : html.indexOf('>', ending);
            end = closed < 0 ? html.length() : closed + 1;
        }
        tags.append(html, open, end);
        return end;
    }

    private void struck(boolean ends) {
        if (!ends) {
            struck = text.length();
        } else if (struck >= 0) {
            reading.leaveOut(Sort.DELETED, text.substring(struck));
            text.setLength(struck);
            struck = -1;
        }
    }

    private void say(String raw) {
        String words = Parser.unescapeEntities(raw, false);
        text.append(position > 0 ? Raised.above(words) : position < 0 ? Raised.below(words) : words);
    }

    private void endBlock() {
        if (!text.toString().isBlank()) {
            String words = text.toString();
            boolean named = HeadingCues.isNumbered(CleanText.of(words));
            reading.add(
                    heading > 0 || named
                            ? ImportedItem.heading(heading > 0 ? heading : ImportedItem.UNPLACED, words)
                            : item ? ImportedItem.listItem(0, Marker.DISC, words) : ImportedItem.paragraph(words));
        }
        text.setLength(0);
        struck = -1;
        item = false;
    }

    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
