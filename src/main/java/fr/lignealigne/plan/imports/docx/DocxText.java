package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.Raised;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a DOCX paragraph as they read once its tracked changes are accepted, and what of it is no text: left out,
 * or read behind it.
 */
final class DocxText {

    private static final Set<Sort> UNSEEN = Set.of(Sort.HIDDEN, Sort.CONTENTS, Sort.MARKUP);

    private final DocxSource source;
    private final DocxFields fields;
    private final StringBuilder text = new StringBuilder();

    /** Letters above or below the line, as long as they follow one another: a sign has its meaning with its figure. */
    private final StringBuilder raised = new StringBuilder();

    private int raise;
    private boolean anyPlain;
    private boolean anySetOff;
    private int smallest = Integer.MAX_VALUE;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<DocxNotes.Call> calls = new ArrayList<>();
    private final List<DocxElement> boxes = new ArrayList<>();
    private final List<String> shapes = new ArrayList<>();
    private @Nullable DocxElement paragraph;

    /** Where the text stood when words were last left out, -1 when the next ones stand apart. */
    private int leftAt = -1;

    /** Words that are left out. */
    record Piece(Sort sort, String words) {}

    DocxText(DocxSource source, DocxFields fields) {
        this.source = source;
        this.fields = fields;
    }

    /** Adds a paragraph, or a piece of one; {@code out} when its words are left out as a whole. */
    void read(DocxElement piece, @Nullable Sort out) {
        paragraph = piece.at("w:pPr");
        leftAt = -1;
        all(List.of(piece), out);
        fields.endLine();
    }

    String text() {
        settle();
        return text.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<DocxNotes.Call> calls() {
        return calls;
    }

    List<DocxElement> boxes() {
        return boxes;
    }

    /** What is written in drawings that hold no paragraphs. */
    List<String> shapes() {
        return shapes;
    }

    /** Whether all that is seen is set off from a text by its letters. */
    boolean isSetOff() {
        return anySetOff && !anyPlain;
    }

    /** The size of the smallest letters that are seen, in half points. */
    int size() {
        return smallest;
    }

    /** The look of an initial says nothing of the paragraph it opens. */
    void forgetLook() {
        anyPlain = false;
        anySetOff = false;
        smallest = Integer.MAX_VALUE;
    }

    /** Whether an empty line is seen here, which is counted in its list; what is hidden as a whole is not. */
    boolean isLine() {
        return pieces.stream().noneMatch(piece -> UNSEEN.contains(piece.sort()));
    }

    private void all(List<DocxElement> content, @Nullable Sort out) {
        for (DocxElement node : content) {
            TimeLimit.check();
            switch (node.name()) {
                case "w:r" -> run(node, out);
                case "w:del", "w14:conflictDel" -> all(node.children(), out == null ? Sort.DELETED : out);
                case "w:moveFrom" -> source.moves().from(node);
                case "w:moveTo" -> {
                    source.moves().to(node);
                    all(node.children(), out);
                }
                case "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr" -> {}
                case "w:sdt" -> all(node.children(), DocxFields.prompt(node, out));
                case "w:fldSimple" -> all(node.children(), DocxFields.simple(node, out));
                case "w:subDoc" -> tell(Sort.EMBEDDED, source.parts().name(node.attribute("r:id")));
                case "m:oMath" -> formula(node, out);
                default -> all(node.children(), out);
            }
        }
    }

    private void run(DocxElement run, @Nullable Sort out) {
        var look = new DocxLook(source.styles(), paragraph, run.at("w:rPr"));
        if (out == null && look.isLineNumber() && isNumber(DocxWords.of(run))) {
            lineNumber(DocxWords.of(run).strip());
            return;
        }
        Sort hidden = out == null && look.isHidden() ? Sort.HIDDEN : out;
        parts(run, run, look, hidden);
    }

    private static boolean isNumber(String words) {
        return !words.isBlank() && words.strip().chars().allMatch(Character::isDigit);
    }

    /** Those of one paragraph together: each stands by itself in every line. */
    private void lineNumber(String number) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).sort() == Sort.LINE_NUMBER) {
                pieces.set(i, new Piece(Sort.LINE_NUMBER, pieces.get(i).words() + " " + number));
                return;
            }
        }
        pieces.add(new Piece(Sort.LINE_NUMBER, number));
    }

    private void parts(DocxElement run, DocxElement parent, DocxLook look, @Nullable Sort hidden) {
        for (DocxElement part : parent.children()) {
            Sort out = hidden != null ? hidden : fields.isContents() ? Sort.CONTENTS : null;
            out = out == null && !fields.isShown() ? Sort.MARKUP : out;
            switch (part.name()) {
                case "w:t" -> words(part.text(), look, out);
                case "w:delText" -> words(part.text(), look, out == null ? Sort.DELETED : out);
                case "w:tab", "w:br", "w:cr", "w:ptab" -> words(" ", look, out);
                case "w:noBreakHyphen" -> words("\u2011", look, out);
                case "w:sym" -> words(DocxSymbol.of(part), look, out);
                case "w:instrText", "w:delInstrText" -> fields.code(part.text());
                case "w:fldChar" -> {
                    words(DocxFields.chosen(part), look, out);
                    tell(Sort.PROMPT, fields.mark(part));
                }
                case "w:footnoteReference", "w:endnoteReference" -> call(run, part, out);
                case "w:commentReference" -> tell(Sort.COMMENT, source.comment(part.attribute("id")));
                case "w:drawing", "w:pict", "w:object" -> {
                    if (out == null) {
                        new DocxDrawing(source.parts(), this).read(part);
                    } else {
                        leave(out, DocxWords.of(part));
                    }
                }
                case "w:rt" -> leave(out == null ? Sort.RUBY : out, DocxWords.of(part));
                case "w:rPr", "w:rubyPr" -> {}
                default -> parts(run, part, look, hidden);
            }
        }
    }

    private void words(String words, DocxLook look, @Nullable Sort out) {
        if (out != null) {
            leave(out, words);
            return;
        }
        int where = look.raise();
        if (where != raise) {
            settle();
            raise = where;
        }
        (where == 0 ? text : raised).append(look.seen(words));
        if (!words.isBlank()) {
            boolean setOff = look.isSetOff();
            int size = look.size();
            smallest = Math.min(smallest, size);
            source.sizes().count(size, words.length());
            anySetOff |= setOff;
            anyPlain |= !setOff;
        }
    }

    private void settle() {
        if (!raised.isEmpty()) {
            text.append(raise > 0 ? Raised.above(raised.toString()) : Raised.below(raised.toString()));
            raised.setLength(0);
        }
    }

    private void leave(Sort sort, String words) {
        int here = text.length() + raised.length();
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.sort() == sort && leftAt == here) {
            pieces.set(pieces.size() - 1, new Piece(sort, last.words() + words));
        } else {
            pieces.add(new Piece(sort, words));
        }
        leftAt = here;
    }

    /** A piece by itself. */
    void tell(Sort sort, String words) {
        if (sort.isSomethingWithoutWords() || !words.isBlank()) {
            pieces.add(new Piece(sort, words));
            leftAt = -1;
        }
    }

    void readBehind(DocxElement box) {
        boxes.add(box);
    }

    void readBehind(String shape) {
        shapes.add(shape);
    }

    private void call(DocxElement run, DocxElement reference, @Nullable Sort out) {
        String kind = reference.name().substring(0, reference.name().length() - "Reference".length());
        var ownSign = new StringBuilder();
        if (reference.attribute("customMarkFollows").matches("1|true|on")) {
            run.children()
                    .forEach(part ->
                            ownSign.append(part.text()).append(part.name().equals("w:sym") ? DocxSymbol.of(part) : ""));
        }
        String id = reference.attribute("id");
        if (out != null) {
            DocxElement note = source.notes().leaveOut(kind, id);
            leave(out, note == null ? "" : " " + DocxWords.of(note));
            return;
        }
        DocxNotes.Call call = source.notes().call(kind, id, ownSign.toString());
        calls.add(call);
        if (ownSign.isEmpty()) {
            settle();
            text.append(call.mark());
        }
    }

    private void formula(DocxElement formula, @Nullable Sort out) {
        var line = DocxFormula.line(formula);
        if (out != null) {
            leave(out, DocxWords.of(formula));
        } else if (line.isPresent()) {
            settle();
            text.append(line.get());
            anyPlain = true;
        } else {
            tell(Sort.FORMULA, DocxWords.of(formula));
        }
    }
}
