package fr.lignealigne.plan.imports.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A file on its way to the process that reads it.
 *
 * @param headings of a table, those of the columns that are wanted; none for every column
 */
record Question(Wanted wanted, String fileName, List<String> headings, byte[] content) {

    Question(Wanted wanted, String fileName, byte[] content) {
        this(wanted, fileName, List.of(), content);
    }

    /** What is read of the file. */
    enum Wanted {
        TEXT,
        ANNOTATIONS,
        TABLES
    }

    private static final int LONGEST_NAME = 1_000;

    void write(OutputStream to) throws IOException {
        var data = new DataOutputStream(to);
        data.writeUTF(wanted.name());
        data.writeUTF(fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME)));
        data.writeInt(headings.size());
        for (String heading : headings) {
            data.writeUTF(heading);
        }
        data.write(content);
        data.flush();
    }

    static Question read(InputStream from) throws IOException {
        var data = new DataInputStream(from);
        Wanted wanted = Wanted.valueOf(data.readUTF());
        String fileName = data.readUTF();
        List<String> headings = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            headings.add(data.readUTF());
        }
        return new Question(wanted, fileName, headings, data.readAllBytes());
    }
}
