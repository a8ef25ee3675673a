package org.sanad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.work.benefits.WantedBeneficiary;

/**
 * A list of beneficiaries: a MASSAR code a line, and after it, where wanted, fields of the
 * programme, e.g. {@code R134249316;GRANT=FULL;DISTANCE_KM=12}. Blank lines are skipped; a field
 * with nothing after its sign is emptied.
 *
 * <p>A file with anything else in it is refused whole: taken as the new list of beneficiaries, a
 * wrong file would remove every one of them.
 */
final class BeneficiaryFile {
    private static final String BETWEEN = ";";

    private BeneficiaryFile() {}

    static List<MassarCode> codes(Path file) {
        return read(file).stream().map(WantedBeneficiary::code).toList();
    }

    static List<WantedBeneficiary> read(Path file) {
        List<WantedBeneficiary> wanted = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            int row = i + 1;
            if (!line.isEmpty()) {
                wanted.add(parse(line).orElseThrow(() -> malformed(name, row)));
            }
        }
        if (wanted.isEmpty()) {
            throw new UserProblem(Problem.of("cli.pupils.no-code").inFile(name));
        }
        return wanted;
    }

    private static Optional<WantedBeneficiary> parse(String line) {
        String[] parts = line.split(BETWEEN);
        Optional<MassarCode> code =
                parts.length == 0 ? Optional.empty() : MassarCode.parse(parts[0]);
        Map<String, String> fields = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int sign = parts[i].indexOf('=');
            boolean first =
                    sign > 0
                            && fields.put(
                                            parts[i].substring(0, sign).strip(),
                                            parts[i].substring(sign + 1).strip())
                                    == null;
            if (!first) {
                return Optional.empty();
            }
        }
        return code.map(massar -> new WantedBeneficiary(massar, fields));
    }

    private static UserProblem malformed(String name, int row) {
        return new UserProblem(
                Problem.of("cli.pupils.line-malformed", row).inFile(name).at(null, row, "code"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(
                    Problem.of("cli.pupils.file-unreadable")
                            .inFile(String.valueOf(file.getFileName())),
                    e);
        }
    }
}
