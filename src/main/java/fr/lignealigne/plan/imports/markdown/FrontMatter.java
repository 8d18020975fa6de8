package fr.lignealigne.plan.imports.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What some programs keep above a Markdown text, between two lines of dashes: settings, and the title.
 *
 * @param words all of it, empty when there is none
 * @param title the title it gives, empty when it gives none
 * @param text the text below it
 */
record FrontMatter(String words, String title, String text) {

    private static final Pattern FENCED = Pattern.compile(
            "\\A(?:---|\\+\\+\\+)[ \\t]*\\R((?:(?!---|\\.\\.\\.|\\+\\+\\+).*\\R){1,200}?)(?:---|\\.\\.\\.|\\+\\+\\+)[ \\t]*(?:\\R|\\z)");

    /** A key and its value, a value that goes on, an entry of a list, a remark. */
    private static final Pattern SETTING = Pattern.compile("[\\w.-]+[ \\t]*[:=].*|[ \\t]+.*|- .*|#.*|");

    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*[:=][ \\t]*(.*)$");

    static FrontMatter of(String text) {
        Matcher fenced = FENCED.matcher(text);
        boolean settings = fenced.find()
                && fenced.group(1)
                        .lines()
                        .allMatch(line -> SETTING.matcher(line).matches());
        if (!settings) {
            return new FrontMatter("", "", text);
        }
        Matcher title = TITLE.matcher(fenced.group(1));
        return new FrontMatter(
                fenced.group(1), title.find() ? unquoted(title.group(1).strip()) : "", text.substring(fenced.end()));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
