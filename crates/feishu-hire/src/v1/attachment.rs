// Generated from specs/hire/v1/attachment.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.attachment` “附件”: files in Feishu Hire – résumés, works and others.
//!
//! [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create) uploads a file and answers with the ID that résumés, applications and offers name.
//! [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get) answers with a link to any file, [`hire.v1.attachment.preview`](method@crate::v1::attachment::AttachmentResource::preview) with one to a résumé as PDF;
//! links last for 30 minutes, so fetch one when it is used.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::attachment::AttachmentResource::create) | Uploads a file, as an attachment of no special kind. | 创建附件 |
//! | [<code>get</code>](method@crate::v1::attachment::AttachmentResource::get) | Gets what is known about a file, and where to download it. | 获取附件信息 |
//! | [<code>preview</code>](method@crate::v1::attachment::AttachmentResource::preview) | Gets where to download a résumé as PDF. | 获取附件 PDF 格式下载链接 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, Upload};

/// The operations of `hire.v1.attachment`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "附件")]
#[derive(Debug, Clone)]
pub struct AttachmentResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> AttachmentResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl AttachmentResource<Tenant> {
    /// Uploads a file, as an attachment of no special kind.
    ///
    /// `POST /open-apis/hire/v1/attachments`, [`hire.v1.attachment.create` “创建附件”](https://open.feishu.cn/document/ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment) in the official documentation, as of 2024-11-04.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:attachment`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `content`: The bytes of the file, at most 300 MB. At most 300 MB.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .attachment()
    ///     .create(feishu_core::Upload::bytes("example.txt", "example"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "创建附件",
            "hire.v1.attachment.create",
            "/open-apis/hire/v1/attachments"
        )
    )]
    pub fn create(&self, content: impl Into<Upload>) -> AttachmentCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<Upload>(0, content.into());
        AttachmentCreateCall { call }
    }

    /// Gets what is known about a file, and where to download it.
    ///
    /// `GET /open-apis/hire/v1/attachments/:attachment_id`, [`hire.v1.attachment.get` “获取附件信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get) in the official documentation, as of 2024-10-10.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:attachment:readonly`, `hire:attachment`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `attachment_id`: ID of the file. Of a résumé or a work, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get); of another file, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create), [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get) and [`hire.v1.application.offer`](method@crate::v1::application::ApplicationResource::offer).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::attachment::AttachmentType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .attachment()
    ///     .get("6960663240925956555")
    ///     .type_(AttachmentType::Resume)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "获取附件信息",
            "hire.v1.attachment.get",
            "/open-apis/hire/v1/attachments/:attachment_id"
        )
    )]
    pub fn get(&self, attachment_id: impl Into<String>) -> AttachmentGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, attachment_id.into());
        AttachmentGetCall { call }
    }

    /// Gets where to download a résumé as PDF.
    ///
    /// Only résumés of talents can be had so, not works and other files. The platform converts `.doc`, `.docx`, `.ppt`, `.pptx` and `.txt`; where it fails, the link leads to the file itself.
    ///
    /// `GET /open-apis/hire/v1/attachments/:attachment_id/preview`, [`hire.v1.attachment.preview` “获取附件 PDF 格式下载链接”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview) in the official documentation, as of 2024-07-11.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:attachment`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `attachment_id`: ID of the résumé, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire.v1().attachment().preview("64352523512563462").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "获取附件 PDF 格式下载链接",
            "hire.v1.attachment.preview",
            "/open-apis/hire/v1/attachments/:attachment_id/preview"
        )
    )]
    pub fn preview(&self, attachment_id: impl Into<String>) -> AttachmentPreviewCall {
        let mut call = Call::new(&self.caller, &PREVIEW);
        call.set::<String>(0, attachment_id.into());
        AttachmentPreviewCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.attachment.create`, begun by [`AttachmentResource::create`].
    AttachmentCreateCall -> AttachmentCreateResponse
}

feishu_core::call! {
    /// A call of `hire.v1.attachment.get`, begun by [`AttachmentResource::get`].
    AttachmentGetCall -> AttachmentGetResponse
}

impl AttachmentGetCall {
    /// What the file belongs to.
    ///
    /// `type` on the wire. Default: `AttachmentType::Resume`.
    #[inline]
    pub fn type_(mut self, type_: AttachmentType) -> Self {
        self.call.set(1, type_);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.attachment.preview`, begun by [`AttachmentResource::preview`].
    AttachmentPreviewCall -> AttachmentPreviewResponse
}

/// The answer of [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentCreateResponse {
    /// ID of the file, by which other calls name it.
    pub id: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// Address of the file, good for 30 minutes.
    pub url: Option<String>,
}

feishu_core::object! {
    response AttachmentCreateResponse {
        0 id = "id",
        1 name = "name",
        2 url = "url",
    }
}

/// The answer of [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentGetResponse {
    /// The file's name, type and address.
    pub attachment: Option<Attachment>,
}

feishu_core::object! {
    response AttachmentGetResponse {
        0 attachment = "attachment",
    }
}

/// The answer of [`hire.v1.attachment.preview`](method@crate::v1::attachment::AttachmentResource::preview).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentPreviewResponse {
    /// Address of the PDF, good for 30 minutes.
    pub url: Option<String>,
}

feishu_core::object! {
    response AttachmentPreviewResponse {
        0 url = "url",
    }
}

feishu_core::int_enum! {
    /// What a file belongs to.
    AttachmentType {
        /// `1`: A talent's résumé.
        Resume = 1,
        /// `2`: A talent's work.
        Work = 2,
        /// `3`: Any other file, such as one of [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create) or of an offer.
        Common = 3,
    }
}

/// A file, with where to download it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// ID of the file.
    pub id: Option<String>,
    /// Address to download the file from, good for 30 minutes.
    pub url: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// MIME type of the file, such as `application/pdf`.
    pub mime: Option<String>,
    /// When the file was uploaded.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
}

feishu_core::object! {
    response Attachment {
        0 id = "id",
        1 url = "url",
        2 name = "name",
        3 mime = "mime",
        4 create_time = "create_time" millis,
    }
}

/// `hire.v1.attachment.create`.
pub static CREATE: table::Typed<AttachmentCreateResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:attachment"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("content", table::Kind::File)
            .required()
            .rules(&[table::Rule::MaxBytes(314572800)]),
    ],
    body: table::Body::Multipart,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment",
    ..table::Operation::new(
        "hire.v1.attachment.create",
        table::Method::Post,
        "/open-apis/hire/v1/attachments",
    )
});

/// `hire.v1.attachment.get`.
pub static GET: table::Typed<AttachmentGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:attachment:readonly", "hire:attachment"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("attachment_id", table::Kind::String),
        table::Field::query("type", table::Kind::IntEnum(AttachmentType::VALUES)),
    ],
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get",
    ..table::Operation::new(
        "hire.v1.attachment.get",
        table::Method::Get,
        "/open-apis/hire/v1/attachments/:attachment_id",
    )
});

/// `hire.v1.attachment.preview`.
pub static PREVIEW: table::Typed<AttachmentPreviewResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:attachment"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[table::Field::path("attachment_id", table::Kind::String)],
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview",
    ..table::Operation::new(
        "hire.v1.attachment.preview",
        table::Method::Get,
        "/open-apis/hire/v1/attachments/:attachment_id/preview",
    )
});
