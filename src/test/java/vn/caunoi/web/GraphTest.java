package vn.caunoi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.exporting.Bundle;
import vn.caunoi.exporting.CsvReader;
import vn.caunoi.policy.Relation;

class GraphTest {
  @TempDir Path folder;

  private final FakeLibrary library = new FakeLibrary();
  private final List<Relation> relations = library.relations(1).entries();

  @Test
  void writesALineARelationWithItsEvidence() throws IOException {
    new Bundle(library, folder).graph();
    List<String> lines = Files.readAllLines(folder.resolve("do-thi.tsv"));
    assertEquals(relations.size() + 1, lines.size());
    lines.forEach(l -> assertEquals(9, l.split("\t", -1).length, l));
    String from = library.documents.langSon.id().path();
    String to = library.documents.decision753.id().path();
    assertTrue(
        lines.stream()
            .anyMatch(l -> l.startsWith(from + "\tIMPLEMENTS\t" + to + "\t\t753/QĐ-TTg\t")));
  }

  @Test
  void writesGraphmlWhoseEdgesEndAtItsNodes() throws IOException {
    new Bundle(library, folder).graph();
    String xml = Files.readString(folder.resolve("do-thi.graphml"));
    Schemas.assertValid("graphml.xsd", xml);
    Document graph = Jsoup.parse(xml, "", Parser.xmlParser());
    Set<String> nodes = Set.copyOf(graph.select("node").eachAttr("id"));
    assertEquals(nodes.size(), graph.select("node").size(), "each once");
    assertTrue(nodes.contains(library.documents.konTum.id().path()), "without relations too");
    assertEquals(relations.size(), graph.select("edge").size());
    assertTrue(nodes.containsAll(graph.select("edge").eachAttr("source")));
    assertTrue(nodes.containsAll(graph.select("edge").eachAttr("target")));
  }

  @Test
  void writesEveryListInBothForms() throws IOException {
    Bundle bundle = new Bundle(library, folder);
    bundle.csv();
    bundle.jsonLines();
    Set<String> names =
        bundle.written().stream()
            .map(f -> folder.relativize(f).toString())
            .collect(Collectors.toSet());
    assertTrue(
        names.containsAll(
            Set.of(
                "tat-ca.csv",
                "can-tim.jsonl",
                "van-ban-trung-uong.csv",
                "bang-phu/dang/ban-bi-thu/2019-11-01/39-ct-tw.csv")),
        names::toString);
    List<List<String>> all = CsvReader.read(Files.readString(folder.resolve("tat-ca.csv")));
    assertEquals(library.addresses().size() + 1, all.size());
    assertEquals(
        library.addresses().size(), Files.readAllLines(folder.resolve("tat-ca.jsonl")).size());
  }
}
