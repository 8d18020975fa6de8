package fr.lignealigne.export.word;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Annotates a numbered text as people do in Word: comments, and changes that are tracked. */
public final class Reviewer {

    private static final String DATE = "2026-11-12T09:30:00Z";
    private static final String COMMENTS = "word/comments.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final PlanText text;
    private final Document document;
    private final Document comments;
    private int ids = 100_000;

    public Reviewer(byte[] numbered, PlanText text) throws IOException {
        this.text = text;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(numbered), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (!parts.containsKey(COMMENTS)) {
            link();
        }
        document = parsed("word/document.xml");
        comments = parsed(COMMENTS);
    }

    private void link() {
        parts.put(
                COMMENTS,
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"></w:comments>"
                        .getBytes(StandardCharsets.UTF_8));
        edit(
                RELATIONS,
                "</Relationships>",
                "<Relationship Id=\"rIdComments\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>");
        edit(
                TYPES,
                "</Types>",
                "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>");
    }

    private void edit(String part, String old, String replacement) {
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, xml.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
    }

    private Document parsed(String part) {
        Document xml = Jsoup.parse(new String(parts.get(part), StandardCharsets.UTF_8), "", Parser.xmlParser());
        xml.outputSettings().prettyPrint(false);
        return xml;
    }

    /** The file as it is saved. */
    public byte[] file() throws IOException {
        parts.put("word/document.xml", document.outerHtml().getBytes(StandardCharsets.UTF_8));
        parts.put(COMMENTS, comments.outerHtml().getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Takes the marks of the items away, as a program does that does not keep them. */
    public Reviewer withoutMarks() {
        document.getElementsByTag("w:bookmarkStart").remove();
        document.getElementsByTag("w:bookmarkEnd").remove();
        return this;
    }

    public Reviewer comment(Passage passage, String author, String words) {
        String id = String.valueOf(ids++);
        boundary(text.item(passage.to()), passage.toChar());
        boundary(text.item(passage.from()), passage.fromChar());
        Element start = new Element("w:commentRangeStart").attr("w:id", id);
        Element end = new Element("w:commentRangeEnd").attr("w:id", id);
        Element reference = new Element("w:r");
        reference.appendChild(new Element("w:commentReference").attr("w:id", id));
        Element from = runAt(text.item(passage.from()), passage.fromChar());
        Element to = runBefore(text.item(passage.to()), passage.toChar());
        from.before(start);
        to.after(end);
        end.after(reference);
        Element comment = comments.child(0)
                .appendElement("w:comment")
                .attr("w:id", id)
                .attr("w:author", author)
                .attr("w:date", DATE)
                .attr("w:initials", author.substring(0, 1));
        for (String line : words.split("\n")) {
            comment.appendElement("w:p")
                    .appendElement("w:r")
                    .appendElement("w:t")
                    .text(line);
        }
        return this;
    }

    public Reviewer replace(Item item, int from, int to, String words, String author) {
        delete(item, from, to, author);
        boundary(item, to);
        Element last = runBefore(item, to);
        (inChange(last) ? last.parent() : last).after(insertion(words, author));
        return this;
    }

    public Reviewer insert(Item item, int at, String words, String author) {
        boundary(item, at);
        Element inserted = insertion(words, author);
        if (at == 0) {
            Element first = runAt(item, 0);
            (inChange(first) ? first.parent() : first).before(inserted);
        } else {
            Element last = runBefore(item, at);
            (inChange(last) ? last.parent() : last).after(inserted);
        }
        return this;
    }

    public Reviewer delete(Item item, int from, int to, String author) {
        boundary(item, from);
        boundary(item, to);
        int at = 0;
        for (Element run : runs(item)) {
            int length = words(run).length();
            if (at >= from && at + length <= to && length > 0 && !inChange(run)) {
                strike(run, author);
            }
            at += length;
        }
        return this;
    }

    /** Presses Enter at the end of the item, and types. */
    public Reviewer addParagraphAfter(Item item, String words, String author) {
        Element paragraph = paragraph(item);
        Element added = new Element("w:p");
        Element look = paragraph.getElementsByTag("w:pPr").first();
        if (look != null) {
            added.appendChild(look.clone());
        }
        tracked(paragraph, "w:ins", author);
        added.appendChild(insertion(words, author));
        paragraph.after(added);
        return this;
    }

    /** Strikes out the whole item with its end. */
    public Reviewer deleteParagraph(Item item, String author) {
        delete(item, 0, item.text().length(), author);
        tracked(paragraph(item), "w:del", author);
        return this;
    }

    private void tracked(Element paragraph, String what, String author) {
        Element look = child(paragraph, "w:pPr");
        Element letters = child(look, "w:rPr");
        signed(letters.prependElement(what), author);
    }

    private static Element child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.tagName().equals(name)) {
                return child;
            }
        }
        return name.equals("w:pPr") ? parent.prependElement(name) : parent.appendElement(name);
    }

    private Element signed(Element change, String author) {
        return change.attr("w:id", String.valueOf(ids++))
                .attr("w:author", author)
                .attr("w:date", DATE);
    }

    private Element insertion(String words, String author) {
        Element inserted = signed(new Element("w:ins"), author);
        inserted.appendElement("w:r")
                .appendElement("w:t")
                .attr("xml:space", "preserve")
                .text(words);
        return inserted;
    }

    private void strike(Element run, String author) {
        Element deleted = signed(new Element("w:del"), author);
        run.before(deleted);
        deleted.appendChild(run);
        for (Element words : new ArrayList<>(run.children())) {
            if (words.tagName().equals("w:t")) {
                words.tagName("w:delText");
            }
        }
    }

    private static boolean inChange(Element run) {
        return run.parent() != null && run.parent().tagName().matches("w:(ins|del)");
    }

    private Element paragraph(Item item) {
        for (Element mark : document.getElementsByTag("w:bookmarkStart")) {
            if (mark.attr("w:name").equals(ItemMark.of(item.id()))) {
                return mark.parents().stream()
                        .filter(parent -> parent.tagName().equals("w:p"))
                        .findFirst()
                        .orElseThrow();
            }
        }
        throw new IllegalStateException("No paragraph of " + item);
    }

    /** The runs that hold the item's own words, in order. */
    private List<Element> runs(Item item) {
        List<Element> runs = new ArrayList<>();
        boolean sign = item.kind() == fr.lignealigne.plan.ItemKind.NOTE
                && !item.marker().isEmpty();
        for (Element run : paragraph(item).getElementsByTag("w:r")) {
            boolean added = run.parent() != null && run.parent().tagName().equals("w:ins");
            boolean number = !run.getElementsByTag("w:rStyle").isEmpty();
            if (added || number || words(run).isEmpty()) {
                continue;
            }
            if (sign) {
                sign = false;
                continue;
            }
            runs.add(run);
        }
        return runs;
    }

    private static String words(Element run) {
        var words = new StringBuilder();
        for (Element child : run.children()) {
            if (child.tagName().matches("w:(t|delText)")) {
                words.append(child.wholeText());
            }
        }
        return words.toString();
    }

    /** Cuts the run that this place lies in, so that it lies between two. */
    private void boundary(Item item, int place) {
        int at = 0;
        for (Element run : runs(item)) {
            String words = words(run);
            if (at < place && place < at + words.length()) {
                Element rest = run.clone();
                set(run, words.substring(0, place - at));
                set(rest, words.substring(place - at));
                run.after(rest);
                return;
            }
            at += words.length();
        }
    }

    private static void set(Element run, String words) {
        for (Element child : run.children()) {
            if (child.tagName().matches("w:(t|delText)")) {
                child.attr("xml:space", "preserve").text(words);
            }
        }
    }

    private Element runAt(Item item, int place) {
        int at = 0;
        for (Element run : runs(item)) {
            if (at == place) {
                return run;
            }
            at += words(run).length();
        }
        throw new IllegalStateException("No run at " + place + " of " + item.text());
    }

    private Element runBefore(Item item, int place) {
        int at = 0;
        for (Element run : runs(item)) {
            at += words(run).length();
            if (at == place) {
                return run;
            }
        }
        throw new IllegalStateException("No run before " + place + " of " + item.text());
    }
}
