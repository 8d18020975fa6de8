package fr.lignealigne.reader;

import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.ui.RemarkAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines as an address says them: « 141 » or « 141-146 ». */
record LineRange(int first, int last) {

    /** The parameter of an address that says which lines are chosen. */
    static final String PARAMETER = RemarkAddress.LINES;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    static Optional<LineRange> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return Optional.of(new LineRange(Math.min(first, last), Math.max(first, last)));
    }

    /** From the first to the last line of these. */
    static LineRange over(List<LinesChanged> changes) {
        return new LineRange(
                changes.stream().mapToInt(LinesChanged::firstLine).min().orElseThrow(),
                changes.stream().mapToInt(LinesChanged::lastLine).max().orElseThrow());
    }

    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
