package org.kintrace.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** Lists the verbs by what somebody wants to do, not in one long row. */
final class VerbGroups implements IHelpSectionRenderer {

    private static final Map<String, List<String>> GROUPS = groups();
    private static final String OTHERS = "More";
    private static final int VERB_WIDTH = 12;

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("See it work", List.of("demo"));
        groups.put("Keep a registry", List.of("init", "serve", "case", "list", "match", "inquiry"));
        groups.put("Without a registry", List.of("names", "dedupe", "link", "date"));
        return groups;
    }

    @Override
    public String render(Help help) {
        Map<String, Help> left = new LinkedHashMap<>(help.subcommands());
        StringBuilder text = new StringBuilder();
        GROUPS.forEach((title, verbs) -> {
            Map<String, Help> group = new LinkedHashMap<>();
            for (String verb : verbs) {
                Help found = left.remove(verb);
                if (found != null) {
                    group.put(verb, found);
                }
            }
            append(text, help, title, group);
        });
        append(text, help, OTHERS, left);
        return text.toString();
    }

    private static void append(StringBuilder text, Help root, String title, Map<String, Help> group) {
        if (group.isEmpty()) {
            return;
        }
        int width = root.commandSpec().usageMessage().width();
        TextTable table = TextTable.forColumns(root.colorScheme(), new Column(VERB_WIDTH, 2, Overflow.SPAN),
                new Column(width - VERB_WIDTH, 2, Overflow.WRAP));
        group.forEach((verb, help) -> table.addRowValues(verb, help.description().strip()));
        text.append(System.lineSeparator()).append(title).append(System.lineSeparator()).append(table);
    }
}
