package fr.lignealigne.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An opponent: the line map that {@code git diff --histogram} gives. */
final class GitHistogram implements LineMethod {

    private static final Pattern HUNK =
            Pattern.compile("^@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@", Pattern.MULTILINE);

    @Override
    public String name() {
        return "git";
    }

    @Override
    public int rounds() {
        return 1;
    }

    @Override
    public int[] map(VersionPair pair) throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        "git",
                        "diff",
                        "--no-index",
                        "--histogram",
                        "-U0",
                        "--no-color",
                        pair.file(".old").toString(),
                        pair.file(".new").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String diff = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        git.waitFor();
        int[] map = new int[pair.before().size()];
        Arrays.fill(map, -1);
        int next = 0;
        int offset = 0;
        Matcher hunk = HUNK.matcher(diff);
        while (hunk.find()) {
            int removed = count(hunk.group(2));
            int start = Integer.parseInt(hunk.group(1)) - (removed > 0 ? 1 : 0);
            for (; next < start; next++) {
                map[next] = next + offset;
            }
            next = start + removed;
            offset += count(hunk.group(4)) - removed;
        }
        for (; next < map.length; next++) {
            map[next] = next + offset;
        }
        return map;
    }

    private static int count(String group) {
        return group == null ? 1 : Integer.parseInt(group);
    }
}
