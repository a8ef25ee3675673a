package org.sanad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.UserProblem;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.keys.InstalledKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad export-keys --public}: the public keys as JWK, for outside verifiers. */
@Command(name = "export-keys", description = "public keys as JWK, for outside verifiers")
final class ExportKeysCommand extends SanadCommand {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Said aloud, so that nobody believes private keys could leave this way. */
    @Option(names = "--public", description = "only public keys can be exported")
    private boolean onlyPublic;

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        if (!onlyPublic) {
            throw UserProblem.of("cli.keys.only-public");
        }
        PublicKeys keys = InstalledKeys.of(options.data(), options.password());
        Answer answer = new Answer();
        try {
            for (Map.Entry<String, JsonNode> member : JSON.readTree(keys.json()).properties()) {
                answer.put(member.getKey(), member.getValue());
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return answer.put("name", keys.name()).line(keys.json());
    }
}
