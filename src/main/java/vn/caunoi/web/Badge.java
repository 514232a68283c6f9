package vn.caunoi.web;

import vn.caunoi.policy.DocumentSystem;
import vn.caunoi.policy.Metadata;

/** The type of a document in a frame: outlined state, solid Party, dashed news. */
public record Badge(String text, String css) {

  static Badge of(Metadata facts, Naming naming) {
    String css =
        switch (facts.system()) {
          case PARTY -> "badge badge-party";
          case PRESS -> "badge badge-news";
          case STATE, INTERNATIONAL, STANDARD, ORGANISATION -> "badge";
        };
    boolean press = facts.system() == DocumentSystem.PRESS;
    return new Badge(press ? naming.visit().words().say("badge.news") : naming.type(facts), css);
  }
}
